package candour.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The operator enters organisations and people, establishes the committee and says who acts for it. */
final class SettingUp implements Chapter {
    static final LocalDate DAY = LocalDate.of(2025, 2, 3);

    private static final Map<String, String> KINDS = Map.of(
            "ORG-COMMITTEE", "COMMITTEE",
            "ORG-OWNING-BODY", "OWNING_BODY",
            "ORG-POLICE", "POLICE",
            "ORG-HEALTH-ACUTE", "HEALTH",
            "ORG-HEALTH-COMMUNITY", "HEALTH",
            "ORG-EDUCATION", "EDUCATION",
            "ORG-SOCIAL-WORK", "SOCIAL_WORK",
            "ORG-INDEPENDENT", "OTHER");

    private record Somebody(String person, String organisation, String name) {}

    /** All of them are invented. */
    private static final List<Somebody> PEOPLE = List.of(
            new Somebody("admin", "ORG-COMMITTEE", "Morag Example"),
            new Somebody("lead-officer", "ORG-COMMITTEE", "Iain Example"),
            new Somebody("committee-chair", "ORG-COMMITTEE", "Catriona Example"),
            new Somebody("owning-body", "ORG-OWNING-BODY", "Struan Example"),
            new Somebody("chair", "ORG-SOCIAL-WORK", "Ailsa Example"),
            new Somebody("reviewer", "ORG-INDEPENDENT", "Fergus Example"),
            new Somebody("nominated", "ORG-SOCIAL-WORK", "Kirsty Example"),
            new Somebody("police-lead", "ORG-POLICE", "Callum Example"),
            new Somebody("health-lead", "ORG-HEALTH-ACUTE", "Eilidh Example"),
            new Somebody("community-health-lead", "ORG-HEALTH-COMMUNITY", "Rhona Example"),
            new Somebody("education-lead", "ORG-EDUCATION", "Angus Example"),
            new Somebody("social-work-lead", "ORG-SOCIAL-WORK", "Mhairi Example"),
            new Somebody("notifier", "ORG-HEALTH-COMMUNITY", "Isla Example"));

    @Override
    public String title() {
        return "An operator sets up the committee";
    }

    @Override
    public Set<String> needs() {
        return Set.of("review");
    }

    @Override
    public void tell(Telling telling) {
        telling.on(DAY);
        everybody(telling);
    }

    /** All of it, on whatever day it is; told again, it is as it was. */
    static void everybody(Telling telling) {
        new TreeMap<>(KINDS)
                .forEach((code, kind) -> telling.done(
                        "register " + code,
                        "operator",
                        "POST",
                        "/review/v1/organisations",
                        Map.of("code", code, "kind", kind, "area", "GLENSHIRE", "label", label(code))));
        PEOPLE.forEach(each -> register(telling, each));
        var committee = telling.keep("committee", committee(telling));
        assign(telling, committee, "lead-officer", "LEAD_OFFICER");
        assign(telling, committee, "committee-chair", "COMMITTEE");
        assign(telling, committee, "owning-body", "OWNING_BODY");
    }

    /** The committee of the demo, established if it is not yet. */
    static String committee(Telling telling) {
        return telling.done(
                        "establish the committee",
                        "operator",
                        "POST",
                        "/review/v1/committees",
                        Map.of("organisation", "ORG-COMMITTEE", "area", "GLENSHIRE", "profile", "sct-learning-review"))
                .id();
    }

    private static void register(Telling telling, Somebody each) {
        telling.done(
                "enter " + each.person() + " in the directory",
                "operator",
                "POST",
                "/review/v1/people",
                Map.of(
                        "personRef", telling.origin().reference(each.person()),
                        "organisation", each.organisation(),
                        "name", each.name(),
                        "workContact", each.person() + "@glenshire.example"));
    }

    private static void assign(Telling telling, String committee, String person, String role) {
        var path = "/review/v1/committees/" + committee + "/people/"
                + telling.origin().reference(person) + "/" + role;
        telling.done(person + " acts for the committee", "operator", "PUT", path, Map.of());
    }

    private static String label(String code) {
        return "Glenshire " + code.substring(4).toLowerCase(Locale.ROOT).replace('-', ' ');
    }
}
