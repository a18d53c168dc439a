// The wait status of a process that has written a core file says so.
//
// ref:     man7 core(5) DESCRIPTION; man7 wait(2) WCOREDUMP
// profile: linux
// strength: documented
// needs:   fork

#include "support/signal_tools.hpp"

// Core dumps become files of the working directory: core_pattern is not empty, and names neither a program ("|"), nor a socket
// ("@"), nor a place.
static bool cores_are_files_here() {
    char pattern[200] = "";
    const int file = open("/proc/sys/kernel/core_pattern", O_RDONLY);
    return file != -1 && read(file, pattern, sizeof pattern - 1) > 0 && pattern[0] != '\n' && !std::strpbrk(pattern, "|@/");
}

int main() {
    const rlimit any_size = {RLIM_INFINITY, RLIM_INFINITY};
    if (!cores_are_files_here() || setrlimit(RLIMIT_CORE, &any_size) == -1) unsupported("no core file would be written here");
    enter_scratch_directory();
    Child child([] { raise(SIGQUIT); });
    const WaitStatus end = child.wait();
    observe("child", end);
    observe("WCOREDUMP", WCOREDUMP(end.status) != 0);
}
