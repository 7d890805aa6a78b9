import LmsBar from '../bar/LmsBar.tsx';

/** Above every page: Docusaurus asks for a component of this name. */
export default LmsBar;
