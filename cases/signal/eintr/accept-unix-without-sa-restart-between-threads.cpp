// accept() of a thread that waits for a connection fails with EINTR once a handler without SA_RESTART has run in that thread,
// and accepts the one that is asked for then.
//
// ref:       POSIX.1-2024 XSH accept() ERRORS EINTR
// profile:   posix
// strength:  shall fail
// needs:     threads
// assertion: signal.eintr.accept-unix-without-sa-restart

#include "support/interrupted_thread.hpp"
#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("socket");
    observe("accept", in_an_interrupted_thread([&] { return accept(listener, nullptr, nullptr); }));
    observe("handler ran", handled_in_threads > 0);
    connected_socket("socket");
    observe("accept gives a descriptor", accept(listener, nullptr, nullptr) >= 0);
}
