export { cameraEncodings, cameraSize } from './layers';
export { RoomClient } from './room-client';
export type {
  AccessProvider,
  LocalTrack,
  RemoteTrack,
  RoomAccess,
  RoomConnection,
  RoomEvents,
  RoomSnapshot,
} from './room-state';
