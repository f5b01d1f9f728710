package candour.review.directory.read;

import candour.platform.log.LoggedEvent;
import candour.platform.sealed.Sealed;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import candour.review.directory.CommitteeEvent.CommitteeEstablished;
import candour.review.directory.OrganisationEvent.OrganisationRegistered;
import candour.review.directory.PersonEvent.PersonRegistered;
import candour.review.directory.PersonEvent.WorkContactChanged;
import org.jspecify.annotations.Nullable;

/** The directory's entries, as they are read: one read model, an entry's kind is its scope. */
public final class Directory implements ReadModel<Directory.Entry> {
    /** The one there is. */
    public static final Directory DIRECTORY = new Directory();

    /** The scopes of its three kinds of entry. */
    public enum Kind {
        ORGANISATION,
        COMMITTEE,
        PERSON
    }

    /** An entry; which fields it has depends on its kind. A person's name and contact stay sealed. */
    public record Entry(
            String key,
            Kind kind,
            @Nullable OrganisationRegistered organisation,
            @Nullable CommitteeEstablished committee,
            @Nullable PersonRegistered person,
            @Nullable Sealed workContact)
            implements Row {
        @Override
        public String scope() {
            return kind.name();
        }
    }

    private Directory() {}

    /** The key of an entry: its kind and its own code, id or reference. */
    public static String key(Kind kind, Object id) {
        return kind + ":" + id;
    }

    @Override
    public String name() {
        return "directory";
    }

    @Override
    public Class<Entry> row() {
        return Entry.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<Entry> rows) {
        switch (event.payload()) {
            case OrganisationRegistered e ->
                rows.put(new Entry(
                        key(Kind.ORGANISATION, e.organisation().value()), Kind.ORGANISATION, e, null, null, null));
            case CommitteeEstablished e ->
                rows.put(new Entry(key(Kind.COMMITTEE, e.committeeId()), Kind.COMMITTEE, null, e, null, null));
            case PersonRegistered e ->
                rows.put(new Entry(
                        key(Kind.PERSON, e.personRef().value()), Kind.PERSON, null, null, e, e.workContact()));
            case WorkContactChanged e ->
                rows.change(
                        key(Kind.PERSON, e.personRef().value()),
                        row -> new Entry(row.key(), Kind.PERSON, null, null, row.person(), e.workContact()));
            default -> {}
        }
    }
}
