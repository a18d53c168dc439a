// A connect() to a listener that is closed at the same time succeeds or is refused; it does not wait for ever.
//
// ref:      POSIX.1-2024 XSH connect() RETURN VALUE; POSIX.1-2024 XSH connect() ERRORS ECONNREFUSED
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/loopback_races.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    const Loopback there;  // or the case is unsupported
    repeat_rounds([](Round& round) {
        // The clients have ports of their own before the listener's is free: a socket can connect to itself.
        const int listener = bound_inet_socket(), client = bound_inet_socket(), late = bound_inet_socket();
        const InetName name = name_of(listener);
        must(listen(listener, 2));
        // A connection keeps the port when the listener is closed, or another program could listen there.
        const Connection holder = connection_of(listener);
        Thread closer([&] {
            round.pause(1);
            close(listener);
        });
        round.pause(0);
        const bool made = connect(client, name.address(), name.size) == 0;
        round.check("connect() succeeds or is refused", made || errno == ECONNREFUSED || errno == ECONNRESET);
        closer.join();
        const int result = connect(late, name.address(), name.size);
        round.check("afterwards it is refused", result == -1 && errno == ECONNREFUSED);
        reset_at_close(client);
        reset_at_close(holder.client);
        for (const int fd : {client, late, holder.client, holder.server}) close(fd);
    });
}
