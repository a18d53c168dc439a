// sleep() of a thread returns the seconds that have not been slept once a handler has run in that thread.
//
// ref:       POSIX.1-2024 XSH sleep() RETURN VALUE
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: signal.eintr.sleep-returns-unslept-seconds

#include "support/interrupted_thread.hpp"

int main() {
    const unsigned left = in_an_interrupted_thread([&] { return sleep(1000); });
    observe("handler ran", handled_in_threads > 0);
    observe("left: more than nothing, at most 1000 s", left > 0 && left <= 1000);
}
