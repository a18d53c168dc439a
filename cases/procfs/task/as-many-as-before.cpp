// /proc/self/task lists each thread of the process; after a thousand of them have ended it lists as many as before.
//
// ref:      man7 proc(5) /proc/[pid]/task
// profile:  linux
// strength: documented
// needs:    threads

#include "support/case.hpp"

#include <pthread.h>

static int threads() {
    DIR* list = must(opendir("/proc/self/task"));
    int count = -2;  // "." and ".."
    while (readdir(list)) ++count;
    closedir(list);
    return count;
}

static void* end_at_once(void*) { pthread_exit(nullptr); }
static int with_one, with_two;

static void* second(void*) {
    with_two = threads();
    pthread_exit(nullptr);
}
static void* first(void*) {
    with_one = threads();
    pthread_t thread;
    must(Error{pthread_create(&thread, nullptr, second, nullptr)});
    must(Error{pthread_join(thread, nullptr)});
    pthread_exit(nullptr);
}

int main() {
    pthread_t thread;
    must(Error{pthread_create(&thread, nullptr, first, nullptr)});
    must(Error{pthread_join(thread, nullptr)});
    observe("with a second thread, one more", with_two == with_one + 1);
    const Stopwatch watch;
    int tried = 0, joined = 0;
    for (; tried < 1000 && !watch.at_least_ms(5000); ++tried)  // a slow system tries fewer
        joined += pthread_create(&thread, nullptr, end_at_once, nullptr) == 0 && pthread_join(thread, nullptr) == 0;
    note("%d threads", tried);
    observe("each was joined", joined == tried);
    // pthread_join() may return while its thread goes; an emulator may have threads of its own.
    observe("without the first, one less", eventually([] { return threads() == with_one - 1; }));
}
