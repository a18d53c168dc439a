// accept() of a thread goes on waiting for a connection after a handler with SA_RESTART has run in that thread.
//
// ref:       POSIX.1-2024 XSH sigaction() SA_RESTART
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: signal.eintr.accept-unix-with-sa-restart

#include "support/sockets.hpp"
#include "support/threads.hpp"

int main() {
    handle(SIGUSR1, count_in_threads, SA_RESTART);
    enter_scratch_directory();
    const int listener = listening_socket("socket");
    int accepted = -7, error = 0;
    Gate over;
    Thread waiter([&] {
        accepted = accept(listener, nullptr, nullptr);
        error = errno;
        over.wait();
    });
    signal_three_times(waiter);
    const UnixAddress name = unix_address("socket");
    const int connection = unix_socket();
    must(connect(connection, name.address(), name.size));
    must(write(connection, "x", 1) == 1);
    over.open();
    waiter.join();
    errno = error;
    accepted == -1 ? observe("accept", accepted) : observe("accept", "a descriptor");
    observe("handler ran", handled_in_threads.load());
    char byte = '-';
    observe("read from the connection", read(accepted, &byte, 1));
    observe("byte", Bytes{&byte, 1});
}
