package candour.platform.log;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Who wants to be called. One failing callback does not keep the others from being called. */
final class Callbacks {

    private static final System.Logger LOG = System.getLogger(Callbacks.class.getName());

    private final List<Runnable> callbacks = new CopyOnWriteArrayList<>();

    AutoCloseable add(Runnable callback) {
        // Wrapped, so that the same callback added twice is removed once.
        Runnable added = callback::run;
        callbacks.add(added);
        return () -> callbacks.remove(added);
    }

    void call() {
        for (Runnable callback : callbacks) {
            try {
                callback.run();
            } catch (RuntimeException failed) {
                LOG.log(System.Logger.Level.WARNING, "A callback of the log failed", failed);
            }
        }
    }
}
