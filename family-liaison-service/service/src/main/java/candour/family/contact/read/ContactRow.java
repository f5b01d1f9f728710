package candour.family.contact.read;

import candour.family.contact.Channel;
import candour.family.contact.Contact.Stage;
import candour.family.familymember.Topic;
import candour.platform.sealed.Sealed;
import candour.platform.view.Row;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact as read.
 *
 * @param on the day it was made, or is planned for
 * @param recordedBy the event it was recorded with: what to name when it was recorded in error
 * @param breached the rule it broke, or null
 * @param inQuestion the police record, since marked as made in error, but for which it should have waited; or null
 */
public record ContactRow(
        UUID contactId,
        UUID reviewId,
        Stage stage,
        Set<UUID> memberIds,
        Channel channel,
        LocalDate on,
        UUID recordedBy,
        @Nullable String madeBy,
        Set<Topic> topics,
        boolean urgent,
        Sealed note,
        @Nullable String breached,
        @Nullable UUID inQuestion,
        boolean recordedInError)
        implements Row {

    @Override
    public String key() {
        return contactId.toString();
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }

    @Override
    public String order() {
        return on + " " + contactId;
    }

    ContactRow breaching(String rule) {
        return with(rule, inQuestion, recordedInError);
    }

    ContactRow questionedBy(UUID markedEventId) {
        return with(breached, markedEventId, recordedInError);
    }

    ContactRow inError() {
        return with(breached, inQuestion, true);
    }

    private ContactRow with(@Nullable String rule, @Nullable UUID questioned, boolean inError) {
        return new ContactRow(
                contactId,
                reviewId,
                stage,
                memberIds,
                channel,
                on,
                recordedBy,
                madeBy,
                topics,
                urgent,
                note,
                rule,
                questioned,
                inError);
    }
}
