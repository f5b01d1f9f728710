package candour.chronology.read;

import candour.chronology.context.Aspect;
import candour.chronology.context.ContextEvent;
import candour.chronology.context.ContextEvent.ContextItemAdded;
import candour.chronology.context.ContextEvent.ContextItemCorrected;
import candour.chronology.context.ContextEvent.ContextItemWithdrawn;
import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One context item as it stands; why it was last changed, if it was. */
public record ContextRow(
        UUID itemId,
        UUID reviewId,
        int version,
        Aspect aspect,
        Sealed words,
        @Nullable Code agency,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        LocalDate addedOn,
        boolean withdrawn,
        @Nullable Sealed reason)
        implements Row {

    public static final ReadModel<ContextRow> CONTEXT_ITEMS =
            new Model<>("context-items", ContextRow.class, ContextEvent.class, (told, rows) -> {
                switch (told.event()) {
                    case ContextItemAdded e ->
                        rows.put(new ContextRow(
                                e.itemId(),
                                e.reviewId(),
                                1,
                                e.aspect(),
                                e.words(),
                                e.agency(),
                                e.from(),
                                e.until(),
                                e.on(),
                                false,
                                null));
                    case ContextItemCorrected e ->
                        rows.change(
                                e.itemId().toString(),
                                row -> new ContextRow(
                                        row.itemId,
                                        row.reviewId,
                                        e.version(),
                                        e.aspect(),
                                        e.words(),
                                        e.agency(),
                                        e.from(),
                                        e.until(),
                                        row.addedOn,
                                        row.withdrawn,
                                        e.reason()));
                    case ContextItemWithdrawn e ->
                        rows.change(
                                e.itemId().toString(),
                                row -> new ContextRow(
                                        row.itemId,
                                        row.reviewId,
                                        e.version(),
                                        row.aspect,
                                        row.words,
                                        row.agency,
                                        row.from,
                                        row.until,
                                        row.addedOn,
                                        true,
                                        e.reason()));
                }
            });

    @Override
    public String key() {
        return itemId.toString();
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }

    @Override
    public String order() {
        return aspect.ordinal() + "/" + addedOn + "/" + itemId;
    }
}
