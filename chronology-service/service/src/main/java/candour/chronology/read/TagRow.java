package candour.chronology.read;

import candour.chronology.tag.TagEvent;
import candour.chronology.tag.Tags;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import java.util.UUID;

/** What is set to one entry. */
public record TagRow(UUID entryId, UUID reviewId, Tags tags) implements Row {

    public static final ReadModel<TagRow> TAGS =
            new Model<>("chronology-entry-tags", TagRow.class, TagEvent.class, (told, rows) -> {
                var event = told.event();
                Tags was =
                        rows.find(event.entryId().toString()).map(TagRow::tags).orElse(Tags.NONE);
                rows.put(new TagRow(event.entryId(), event.reviewId(), Tags.evolve(was, event)));
            });

    @Override
    public String key() {
        return entryId.toString();
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }
}
