import { z } from 'zod';

export const RoomTokenView = z.object({
  url: z.string(),
  token: z.string(),
  iceServers: z.array(
    z.object({ urls: z.array(z.string()), username: z.string().optional(), credential: z.string().optional() }),
  ),
});
export type RoomTokenView = z.infer<typeof RoomTokenView>;
