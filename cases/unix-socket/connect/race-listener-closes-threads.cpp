// A connect() to a listener that is closed at the same time succeeds or is refused; it does not wait for ever.
//
// ref:      POSIX.1-2024 XSH connect() RETURN VALUE; POSIX.1-2024 XSH connect() ERRORS ECONNREFUSED
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/sockets.hpp"
#include "support/threads.hpp"

int main() {
    enter_scratch_directory();
    const UnixAddress name = unix_address("s");
    repeat_rounds([&](Round& round) {
        const int listener = listening_socket("s"), client = unix_socket();
        Thread closer([&] {
            round.pause(1);
            close(listener);
        });
        round.pause(0);
        const bool made = connect(client, name.address(), name.size) == 0;
        round.check("connect() succeeds or is refused", made || errno == ECONNREFUSED || errno == ECONNRESET);
        closer.join();
        const int late = unix_socket();
        const int result = connect(late, name.address(), name.size);
        round.check("afterwards it is refused", result == -1 && errno == ECONNREFUSED);
        close(client);
        close(late);
        must(unlink("s"));
    });
}
