// connect() of a thread that waits because a listener's queue is full fails with EINTR once a handler without SA_RESTART has
// run in that thread. (A system may also refuse the connection at once, or wait for some time only.)
//
// ref:       POSIX.1-2024 XSH connect() ERRORS EINTR; POSIX.1-2024 XSH connect() ERRORS ECONNREFUSED
// profile:   posix
// strength:  shall fail
// needs:     threads
// assertion: signal.eintr.connect-unix-backlog-full-without-sa-restart

#include "support/interrupted_thread.hpp"
#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    listening_socket("socket", SOCK_STREAM, 0);
    if (fill_queue_of("socket") == 0) unsupported("a listener takes more than a hundred connections");
    const UnixAddress name = unix_address("socket");
    const int client = unix_socket();
    const int result = in_an_interrupted_thread([&] { return connect(client, name.address(), name.size); });
    const bool interrupted = errno == EINTR;
    observe("connect to a full listener", result, {EINTR, ECONNREFUSED, ETIMEDOUT});
    observe("handler ran, unless refused", handled_in_threads > 0 || !interrupted);
}
