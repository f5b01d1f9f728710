package candour.chronology.http;

import candour.chronology.imports.Account;
import candour.platform.rest.Words;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The words of an entry as they stand in an answer, or why they are not given.
 *
 * @param date as written
 * @param withheld RESTRICTED, SEALED_AWAY, SHREDDED, TAMPERED, WITHDRAWN, MINIMISED or NAME_MATCH; absent when the words are
 *     given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccountAnswer(
        @Nullable String date,
        @Nullable String event,
        @Nullable String source,
        @Nullable String action,
        @Nullable String professional,
        @Nullable String person,
        @Nullable String childSeen,
        @Nullable String comment,
        @Nullable String withheld) {

    static AccountAnswer of(@Nullable Words words) {
        if (words == null || words.text() == null)
            return withheld(words == null || words.withheld() == null ? "TAMPERED" : words.withheld());
        Account account = Account.fromJson(words.text());
        return new AccountAnswer(
                account.date(),
                account.event(),
                account.source(),
                account.action(),
                account.professional(),
                account.person(),
                account.childSeen(),
                account.comment(),
                null);
    }

    static AccountAnswer withheld(String why) {
        return new AccountAnswer(null, null, null, null, null, null, null, null, why);
    }
}
