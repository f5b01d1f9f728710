package candour.platform.view;

import candour.platform.log.LoggedEvent;

/**
 * A pure fold of the log into rows; disposable, rebuilt at any time by the same code in a service or, from an export,
 * in an auditor's hands. No clock, no I/O, no opening of sealed values, and never asked by a decider.
 *
 * @param <R> its rows
 */
public interface ReadModel<R extends Row> {

    /** Stable, for example {@code consent-register}. */
    String name();

    /** Raised when the fold changes: the service then rebuilds it while the old one is served. */
    default int version() {
        return 1;
    }

    /** The class of its rows. */
    Class<R> row();

    /** What one event changes. Events of other kinds are ignored. */
    void on(LoggedEvent event, Rows<R> rows);
}
