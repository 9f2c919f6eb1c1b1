import { cameraSize } from './layers';

/** Opens a camera; `deviceId` is a wish, so that a device unplugged since does not leave one without a picture. */
export function openCamera(deviceId?: string): Promise<MediaStreamTrack> {
  const video: MediaTrackConstraints = {
    width: { ideal: cameraSize.width },
    height: { ideal: cameraSize.height },
    frameRate: { ideal: cameraSize.frameRate },
  };
  if (deviceId) video.deviceId = { ideal: deviceId };
  return firstTrack(navigator.mediaDevices.getUserMedia({ video }));
}

export function openMicrophone(deviceId?: string): Promise<MediaStreamTrack> {
  const audio: MediaTrackConstraints = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };
  if (deviceId) audio.deviceId = { ideal: deviceId };
  return firstTrack(navigator.mediaDevices.getUserMedia({ audio }));
}

/** The picture of a screen and, where the browser offers it, its sound. */
export async function openScreen(): Promise<MediaStreamTrack[]> {
  const stream = await navigator.mediaDevices.getDisplayMedia({ video: { frameRate: { ideal: 15 } }, audio: true });
  for (const track of stream.getVideoTracks()) track.contentHint = 'detail';
  return stream.getTracks();
}

async function firstTrack(opening: Promise<MediaStream>): Promise<MediaStreamTrack> {
  const [track] = (await opening).getTracks();
  if (!track) throw new DOMException('no track', 'NotFoundError');
  return track;
}
