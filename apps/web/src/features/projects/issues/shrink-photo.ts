import { fitWithin } from './files';

const longestSide = 2000;
const quality = 0.85;

/**
 * A photo as it is sent: at most two thousand pixels wide or high, as JPEG, drawn anew, so that nothing the camera wrote
 * beside the picture, such as the place, goes with it. Undefined where this browser cannot draw it.
 */
export async function shrinkPhoto(photo: Blob): Promise<Blob | undefined> {
  const picture = await createImageBitmap(photo, { imageOrientation: 'from-image' }).catch(() => undefined);
  if (!picture) return undefined;
  const { width, height } = fitWithin(picture.width, picture.height, longestSide);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  // What is transparent becomes white, not black.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(picture, 0, 0, width, height);
  picture.close();
  return new Promise((resolve) => {
    canvas.toBlob((drawn) => resolve(drawn ?? undefined), 'image/jpeg', quality);
  });
}
