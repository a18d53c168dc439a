// Where the thread that runs the routine is cancelled in it, another thread that waits in pthread_once() runs the routine.
//
// ref:      POSIX.1-2024 XSH pthread_once() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/waking.hpp"

static pthread_once_t control = PTHREAD_ONCE_INIT;
static Atomic<int> begun{0}, complete{0};
static Pipe never = {-1, -1};
static void prepare() {
    char byte;
    if (++begun == 1 && read(never.reader, &byte, 1) != 1) return;  // a cancellation point
    ++complete;
}

int main() {
    never = open_pipe();
    Thread first([] { pthread_once(&control, prepare); });
    must(eventually([] { return begun == 1; }));
    Waker canceller([&] { must(Error{pthread_cancel(first.id())}); });
    observe("pthread_once", Error{pthread_once(&control, prepare)});
    observe("it waited until the first thread was cancelled", canceller.has_begun());
    observe("the routine was begun", begun.load());
    observe("it was completed", complete.load());
    observe("pthread_once again", Error{pthread_once(&control, prepare)});
    observe("the routine was completed", complete.load());
}
