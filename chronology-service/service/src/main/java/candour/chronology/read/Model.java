package candour.chronology.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import java.util.function.BiConsumer;

/** A read model over the events of one noun. */
record Model<R extends Row, E>(String name, Class<R> row, Class<E> events, BiConsumer<Told<E>, Rows<R>> fold)
        implements ReadModel<R> {

    /** One event of the noun and where it stands in the log. */
    record Told<E>(E event, LoggedEvent logged) {}

    @Override
    public void on(LoggedEvent event, Rows<R> rows) {
        if (events.isInstance(event.payload())) fold.accept(new Told<>(events.cast(event.payload()), event), rows);
    }
}
