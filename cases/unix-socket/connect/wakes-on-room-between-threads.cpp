// A connect() that waits because a listener's queue is full succeeds when another thread of the process accepts the connections
// in it. (A system may also refuse the connection at once, or wait for some time only.)
//
// ref:      POSIX.1-2024 XSH connect() DESCRIPTION; XSH connect() ERRORS ECONNREFUSED; XSH connect() ERRORS ETIMEDOUT
// profile:  posix
// strength: shall
// needs:    threads

#include "support/socket_results.hpp"
#include "support/waking.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("socket", SOCK_STREAM, 0), client = unix_socket();
    const UnixAddress name = unix_address("socket");
    int refused = -1;
    if (fill_queue_of("socket", &refused) == 0) unsupported("a listener takes more than a hundred connections");
    close(refused);
    // Nobody says how many of the connections have to be accepted before another one has room.
    set_nonblocking(listener);
    Atomic<bool> answered{false};
    Waker server([&] {
        for (; !answered; breathe()) accept(listener, nullptr, nullptr);
    });
    const int result = connect(client, name.address(), name.size);
    answered = true;
    observe("connect", result, {"0", "-1 ECONNREFUSED", "-1 ETIMEDOUT"});
    observe("it waited for the other thread, unless refused", server.has_begun() || result == -1);
}
