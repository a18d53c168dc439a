// The signal of an asynchronous read that is done tells SI_ASYNCIO and the value of its sigevent.
//
// ref:      POSIX.1-2024 XSH 2.4.3 Signal Actions; POSIX.1-2024 XBD <signal.h> SI_ASYNCIO; POSIX.1-2024 XSH aio_read() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

#include <aio.h>

int main() {
    handle(SIGRTMIN, capture_signal);
    block({SIGRTMIN});
    const int file = open_scratch_file(0);
    must(write(file, "data", 4) == 4);
    char bytes[8] = {};
    aiocb request = {};
    request.aio_fildes = file;
    request.aio_buf = bytes;
    request.aio_nbytes = sizeof bytes;
    request.aio_sigevent.sigev_notify = SIGEV_SIGNAL;
    request.aio_sigevent.sigev_signo = SIGRTMIN;
    request.aio_sigevent.sigev_value.sival_int = 42;
    observe("aio_read", aio_read(&request));

    const sigset_t set = set_of({SIGRTMIN});
    siginfo_t info = {};
    observe("sigwaitinfo", Signal{sigwaitinfo(&set, &info)});
    observe("si_code", Code{SIGRTMIN, info.si_code});
    observe("si_value", info.si_value.sival_int);
    observe("aio_error", Error{aio_error(&request)});
    const ssize_t size = aio_return(&request);
    observe("aio_return", Bytes{bytes, size});
}
