package candour.family.contact.read;

import candour.family.contact.Contact.Stage;
import candour.family.contact.ContactEvent;
import candour.family.contact.ContactEvent.ContactJudgedAgain;
import candour.family.contact.ContactEvent.ContactPlanned;
import candour.family.contact.ContactEvent.ContactRecorded;
import candour.family.contact.ContactEvent.ContactRecordedInError;
import candour.family.contact.ContactEvent.ContactRuleBreached;
import candour.family.policeliaison.PoliceGate;
import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import java.util.Set;

/** Every contact with the family, planned or made, with what rule it broke if it did (S000-12, S000-30). */
public final class ContactLog implements ReadModel<ContactRow> {

    /** The one there is. */
    public static final ContactLog CONTACTS = new ContactLog();

    private ContactLog() {}

    @Override
    public String name() {
        return "contact-log";
    }

    @Override
    public Class<ContactRow> row() {
        return ContactRow.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<ContactRow> rows) {
        if (!(event.payload() instanceof ContactEvent contact)) {
            return;
        }
        var key = contact.contactId().toString();
        switch (contact) {
            case ContactPlanned e ->
                rows.put(new ContactRow(
                        e.contactId(),
                        e.reviewId(),
                        Stage.PLANNED,
                        e.memberIds(),
                        e.channel(),
                        e.plannedFor(),
                        event.eventId(),
                        null,
                        Set.of(),
                        false,
                        e.intention(),
                        null,
                        null,
                        false));
            case ContactRecorded e ->
                rows.put(new ContactRow(
                        e.contactId(),
                        e.reviewId(),
                        Stage.MADE,
                        e.memberIds(),
                        e.channel(),
                        e.on(),
                        event.eventId(),
                        e.madeBy().value(),
                        e.topics(),
                        e.urgent(),
                        e.note(),
                        null,
                        null,
                        false));
            case ContactRuleBreached e ->
                rows.change(key, row -> row.breaching(e.rule().value()));
            case ContactJudgedAgain e -> {
                if (e.gate() != PoliceGate.Standing.OPEN) {
                    rows.change(key, row -> row.questionedBy(e.markedEventId()));
                }
            }
            case ContactRecordedInError _ -> rows.change(key, ContactRow::inError);
        }
    }
}
