/** Of one block; more are not drawn, whoever asks for them. */
export const mostPictures = 4;
