package candour.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How to start PostgreSQL.
 *
 * @param data its data folder; made when absent, kept otherwise
 * @param port on the loopback interface only
 * @param password of the superuser {@code postgres}; fixed when the data folder is made
 * @param log the file its messages are appended to
 */
public record PostgresOptions(Path data, int port, String password, Durability durability, Path log) {

    List<String> commandLine() {
        var arguments = new ArrayList<String>(List.of("-D", data.toString(), "-p", String.valueOf(port)));
        set(arguments, "listen_addresses", "127.0.0.1");
        // The default socket folder is shared by every user of the machine.
        set(arguments, "unix_socket_directories", "");
        set(arguments, "max_connections", "200");
        set(arguments, "shared_buffers", "64MB");
        set(arguments, "huge_pages", "off");
        set(arguments, "timezone", "UTC");
        set(arguments, "log_timezone", "UTC");
        // Statements and their values never reach a log file.
        set(arguments, "log_min_error_statement", "panic");
        set(arguments, "log_parameter_max_length_on_error", "0");
        durability.settings().forEach((name, value) -> set(arguments, name, value));
        return arguments;
    }

    private static void set(List<String> arguments, String name, String value) {
        arguments.add("-c");
        arguments.add(name + "=" + value);
    }
}
