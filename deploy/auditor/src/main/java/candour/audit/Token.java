package candour.audit;

import java.util.Map;

/** The bearer token: as an option, or from the environment, where it is not seen in the list of processes. */
final class Token {
    private Token() {}

    static String of(Arguments arguments, Map<String, String> environment) {
        String given = arguments.oneOrNull("--token");
        String token = given == null ? environment.get("CANDOUR_TOKEN") : given;
        if (token == null || token.isBlank()) {
            throw new CannotProceed("A token is needed: --token, or CANDOUR_TOKEN in the environment.");
        }
        return token.strip();
    }
}
