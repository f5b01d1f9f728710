package candour.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * A story besides the demo's, told once to the running system that all of them share. Stories follow one another by their
 * days, because time goes forward only; told alone, each is the same.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class Tale {
    /** What was answered in this story, in order. */
    final List<Reply> heard = new ArrayList<>();

    private Telling telling;
    private RunningCandour candour;
    Cast cast;

    /** What its steps are kept apart by from those of other stories. */
    abstract String name();

    /** The day it begins: everything that is known before was recorded by then. */
    abstract LocalDate firstDay();

    @BeforeAll
    void begin() throws InterruptedException {
        candour = RunningCandour.find();
        telling = new Telling(new Origin(candour.url(), heard::add), System.out, name());
        on(firstDay());
        SettingUp.everybody(new Telling(new Origin(candour.url()), System.out));
        heard.clear();
        cast = new Cast(telling);
    }

    /** Nine in the morning of a day. */
    void on(LocalDate day) {
        telling.on(day);
        assertThat(telling.clock().goneBy()).as(day + " has gone by already").isFalse();
    }

    Origin origin() {
        return telling.origin();
    }

    Telling telling() {
        return telling;
    }

    RunningCandour candour() {
        return candour;
    }

    /** The committee in Scotland that every Scottish story is about. */
    String glenshire() {
        return SettingUp.committee(new Telling(new Origin(candour.url()), System.out));
    }
}
