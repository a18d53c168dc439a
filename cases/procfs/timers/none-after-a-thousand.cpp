// /proc/self/timers lists each timer of the process; after a thousand of them were deleted it lists none.
//
// ref:      man7 proc(5) /proc/[pid]/timers; man7 timer_delete(2) DESCRIPTION
// profile:  linux
// strength: documented

#include "support/timers.hpp"

static int timers() {
    std::FILE* list = std::fopen("/proc/self/timers", "r");
    if (!list) unsupported("no /proc/self/timers here");
    int count = 0;
    for (char line[256]; std::fgets(line, sizeof line, list);) count += std::strncmp(line, "ID:", 3) == 0;
    std::fclose(list);
    return count;
}

int main() {
    const itimerspec far = timer_setting(1'000'000);
    timer_t timer;
    observe("at first", timers());
    must(timer_create(CLOCK_MONOTONIC, nullptr, &timer));
    observe("with a timer", timers());
    must(timer_delete(timer));
    const Stopwatch watch;
    int tried = 0, made = 0, deleted = 0;
    for (; tried < 1000 && !watch.at_least_ms(5000); ++tried) {  // a slow system tries fewer
        if (timer_create(CLOCK_MONOTONIC, nullptr, &timer) == -1) continue;
        made += timer_settime(timer, 0, &far, nullptr) == 0;
        deleted += timer_delete(timer) == 0;
    }
    note("%d timers", tried);
    observe("each was made", made == tried);
    observe("each was deleted", deleted == tried);
    observe("at the end", timers());
}
