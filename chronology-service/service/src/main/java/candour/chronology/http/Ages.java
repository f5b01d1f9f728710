package candour.chronology.http;

import candour.chronology.elapsed.Age;
import candour.chronology.elapsed.Born;
import candour.chronology.read.ChildRow;
import candour.chronology.time.EventTime;
import candour.platform.calendar.London;
import candour.platform.rest.Exchange;
import candour.platform.view.Views;
import jakarta.inject.Singleton;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How old each subject was: days of birth are asked of review-service for each answer, on behalf of the caller, and not kept (R13). */
@Singleton
class Ages {
    private final Views views;
    private final ReviewNeighbour review;

    Ages(Views views, ReviewNeighbour review) {
        this.views = views;
        this.review = review;
    }

    /**
     * @param youngest ISO 8601 period, for example P3Y2M4D; negative before the birth; absent when it cannot be told
     * @param sure false when the writer doubted the date, or the day of birth is not known
     * @param words in plain English
     */
    public record AgeAnswer(
            UUID subjectRef,
            @Nullable String youngest,
            @Nullable String oldest,
            boolean sure,
            String words) {}

    /** Every subject's day of birth; null where it is not known, or cannot be asked for just now. */
    Map<UUID, @Nullable Born> born(UUID reviewId, Exchange exchange) {
        Map<UUID, @Nullable Born> born = new LinkedHashMap<>();
        int year = London.day(exchange.now()).getYear();
        for (ChildRow child : views.all(ChildRow.CHILDREN, reviewId.toString(), exchange.asOfLeaf()))
            born.put(
                    child.subjectRef(),
                    review.born(child.subjectRef(), exchange.actor().reference(), year));
        return born;
    }

    static List<AgeAnswer> at(EventTime when, Map<UUID, @Nullable Born> born) {
        List<AgeAnswer> ages = new ArrayList<>();
        born.forEach((subjectRef, day) -> {
            Age age = Age.at(when, day);
            ages.add(new AgeAnswer(subjectRef, said(age.youngest()), said(age.oldest()), age.sure(), age.words()));
        });
        return List.copyOf(ages);
    }

    private static @Nullable String said(@Nullable Period period) {
        return period == null ? null : period.toString();
    }
}
