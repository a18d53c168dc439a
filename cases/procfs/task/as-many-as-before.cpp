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

static void* count_threads(void* count) {
    if (count) *static_cast<int*>(count) = threads();
    pthread_exit(nullptr);
}

int main() {
    const int before = threads();  // an emulator may have threads of its own
    pthread_t thread;
    int seen = 0;
    must(Error{pthread_create(&thread, nullptr, count_threads, &seen)});
    must(Error{pthread_join(thread, nullptr)});
    observe("one more", seen == before + 1);
    const Stopwatch watch;
    int tried = 0, joined = 0;
    for (; tried < 1000 && !watch.at_least_ms(5000); ++tried)  // a slow system tries fewer
        joined += pthread_create(&thread, nullptr, count_threads, nullptr) == 0 && pthread_join(thread, nullptr) == 0;
    note("%d threads", tried);
    observe("each was joined", joined == tried);
    observe("as many as before",
            eventually([=] { return threads() == before; }));  // pthread_join() may return while its thread goes
}
