package candour.local;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where everything listens, all on the loopback interface.
 *
 * <p>Each can be moved by its own variable ({@code CANDOUR_ORIGIN_PORT}, {@code CANDOUR_REVIEW_PORT}, …), or all together
 * by {@code CANDOUR_PORT_OFFSET}, so that several systems run side by side on one machine.
 */
public record LocalPorts(int origin, Map<Service, Integer> services, int postgres, int kafka) {

    public static LocalPorts from(Map<String, String> environment) {
        var offset = number(environment, "CANDOUR_PORT_OFFSET", 0);
        var services = new EnumMap<Service, Integer>(Service.class);
        for (var service : Service.values()) {
            services.put(service, port(environment, service.name(), 8081 + service.ordinal(), offset));
        }
        return new LocalPorts(
                port(environment, "ORIGIN", 8080, offset),
                services,
                port(environment, "POSTGRES", 15432, offset),
                port(environment, "KAFKA", 19092, offset));
    }

    /** Ports nobody uses at this moment, for a system that stands beside others for a short while. */
    static LocalPorts free() {
        var services = new EnumMap<Service, Integer>(Service.class);
        for (var service : Service.values()) {
            services.put(service, Ports.free());
        }
        return new LocalPorts(Ports.free(), services, Ports.free(), Ports.free());
    }

    public int of(Service service) {
        return services.get(service);
    }

    /** The service's own address, without the one origin in front of it. */
    public String url(Service service) {
        return "http://127.0.0.1:" + of(service);
    }

    /** The address under which people and front ends find everything. */
    public String originUrl() {
        return "http://127.0.0.1:" + origin;
    }

    public String issuerUrl() {
        return originUrl() + "/issuer";
    }

    /** Refuses to go on when somebody else listens on one of our ports, naming all of them and the way out. */
    void refuseTaken() {
        var all = new LinkedHashMap<String, Integer>();
        all.put("the start page", origin);
        services.forEach((service, port) -> all.put(service.module(), port));
        all.put("PostgreSQL", postgres);
        all.put("Kafka", kafka);
        var taken = all.entrySet().stream()
                .filter(entry -> Ports.isTaken(entry.getValue()))
                .map(entry -> entry.getValue() + " (" + entry.getKey() + ")")
                .toList();
        if (!taken.isEmpty()) {
            throw new CannotStart("Already taken by another program: port " + String.join(", port ", taken)
                    + ". Stop it, or move Candour with CANDOUR_PORT_OFFSET=1000 deploy/run.");
        }
    }

    private static int port(Map<String, String> environment, String name, int usual, int offset) {
        return number(environment, "CANDOUR_" + name + "_PORT", usual + offset);
    }

    private static int number(Map<String, String> environment, String name, int usual) {
        var text = environment.getOrDefault(name, "").strip();
        try {
            return text.isEmpty() ? usual : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new CannotStart(name + " must be a number, not \"" + text + "\".", e);
        }
    }
}
