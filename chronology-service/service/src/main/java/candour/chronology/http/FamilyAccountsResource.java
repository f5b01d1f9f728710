package candour.chronology.http;

import candour.chronology.familyaccount.FamilyAccountCommand.TakeInAccount;
import candour.chronology.familyaccount.FamilyAccounts;
import candour.chronology.imports.Account;
import candour.chronology.read.FamilyAccountRow;
import candour.platform.calendar.London;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Accounts of relatives in the merged chronology, as long as they consent to it (S003-09, PM-10). */
@Path("/v1/reviews/{reviewId}/family-accounts")
public class FamilyAccountsResource {
    private final Exchange exchange;

    FamilyAccountsResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /**
     * @param memberRef family-liaison-service's reference of the relative; no name
     * @param entry what they said happened and when; its source is where their words were written down
     */
    public record FamilyAccountBody(
            @NotNull UUID memberRef, @NotNull @Valid EntryBody entry) {}

    /** @param withdrawnOn since when it is out of the chronology; absent while it stands */
    public record FamilyAccountAnswer(
            UUID entryId,
            UUID memberRef,
            LocalDate takenInOn,
            @Nullable LocalDate withdrawnOn) {}

    /** Takes an account in. Refused without the relative's consent to this use; out again the moment they withdraw it. */
    @POST
    @Allows("family-account.take-in")
    public RestResponse<AcceptedBody> takeIn(
            @PathParam("reviewId") UUID reviewId, @NotNull @Valid FamilyAccountBody body) {
        UUID entryId = exchange.newId();
        LocalDate today = London.day(exchange.now());
        var when = body.entry().when(today.getYear());
        var account = exchange.seal(
                Account.KIND,
                reviewId.toString(),
                List.of(entryId.toString()),
                body.entry().account(when).toJson());
        return exchange.accepted(
                exchange.send(new TakeInAccount(reviewId, body.memberRef(), entryId, when.when(), account, today)),
                URI.create(ChronologiesResource.here(reviewId, FamilyAccounts.FAMILY) + "/entries/" + entryId));
    }

    /** Whose accounts stand in the chronology, and whose stood there. */
    @GET
    @Allows("family-account.list")
    public RestResponse<Page<FamilyAccountAnswer>> list(@PathParam("reviewId") UUID reviewId) {
        return exchange.page(
                FamilyAccountRow.FAMILY_ACCOUNTS,
                reviewId.toString(),
                row -> new FamilyAccountAnswer(row.entryId(), row.memberRef(), row.takenInOn(), row.withdrawnOn()));
    }
}
