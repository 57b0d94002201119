/**
 * Loaded into every process that we start (`node --import`): ends it when its parent is gone, also when that was
 * killed without a chance to say so. The channel to the parent closes with the parent, whatever its end.
 *
 * @module
 */
if (process.channel) {
  // The channel alone must not keep a process alive that has nothing left to do.
  process.channel.unref();
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    // One that hangs while it stops must not stay behind either.
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), 10_000).unref();
  });
}
