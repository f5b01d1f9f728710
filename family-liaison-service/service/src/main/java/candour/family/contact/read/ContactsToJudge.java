package candour.family.contact.read;

import candour.family.contact.ContactEvent.ContactJudgedAgain;
import candour.family.contact.ContactEvent.ContactPlanned;
import candour.family.contact.ContactEvent.ContactRecorded;
import candour.family.contact.ContactEvent.ContactRecordedInError;
import candour.family.policeliaison.PoliceLiaisonEvent.PoliceFactRecordedInError;
import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The contacts that wait to be judged again, because a police record of their review was made in error (R3). */
public final class ContactsToJudge implements ReadModel<ContactsToJudge.ToJudge> {

    /** The one there is. */
    public static final ContactsToJudge TO_JUDGE = new ContactsToJudge();

    /** The scope of those that wait. */
    public static final String WAITING = "waiting";

    /**
     * A contact.
     *
     * @param after the police records marked since it was stored, after which it was not judged yet
     */
    public record ToJudge(UUID contactId, UUID reviewId, List<UUID> after) implements Row {
        @Override
        public String key() {
            return contactId.toString();
        }

        @Override
        public String scope() {
            return after.isEmpty() ? reviewId.toString() : WAITING;
        }
    }

    private ContactsToJudge() {}

    @Override
    public String name() {
        return "contacts-to-judge";
    }

    @Override
    public Class<ToJudge> row() {
        return ToJudge.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<ToJudge> rows) {
        switch (event.payload()) {
            case ContactPlanned e -> rows.put(new ToJudge(e.contactId(), e.reviewId(), List.of()));
            case ContactRecorded e -> rows.put(new ToJudge(e.contactId(), e.reviewId(), List.of()));
            case ContactRecordedInError e -> rows.remove(e.contactId().toString());
            case PoliceFactRecordedInError e -> of(e.reviewId(), rows).forEach(row -> rows.put(with(row, e)));
            case ContactJudgedAgain e ->
                rows.change(
                        e.contactId().toString(),
                        row -> new ToJudge(
                                row.contactId(),
                                row.reviewId(),
                                row.after().stream()
                                        .filter(marked -> !marked.equals(e.markedEventId()))
                                        .toList()));
            default -> {}
        }
    }

    private static List<ToJudge> of(UUID reviewId, Rows<ToJudge> rows) {
        return Stream.concat(rows.inScope(reviewId.toString()).stream(), rows.inScope(WAITING).stream())
                .filter(row -> row.reviewId().equals(reviewId))
                .toList();
    }

    private static ToJudge with(ToJudge row, PoliceFactRecordedInError e) {
        return new ToJudge(
                row.contactId(),
                row.reviewId(),
                Stream.concat(row.after().stream(), Stream.of(e.markedEventId()))
                        .toList());
    }
}
