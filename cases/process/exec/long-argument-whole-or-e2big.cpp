// The limit {ARG_MAX} is one of all arguments and variables together. A single argument that takes a good part of it arrives
// whole, or is too long for the system, which may use E2BIG for other limits as well; it is never shortened.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION; POSIX.1-2024 XSH exec ERRORS E2BIG; XBD <limits.h> {ARG_MAX}; XSH 2.3 Error Numbers
// profile:  posix
// strength: may
// needs:    fork exec

#include "support/processes.hpp"

constexpr int arrived = 6, shortened = 7, refused = 8;

int main(int count, char** arguments) {
    if (count > 2) return std::strlen(arguments[2]) == std::strtoul(arguments[1], nullptr, 10) ? arrived : shortened;
    const long limit = sysconf(_SC_ARG_MAX);
    const size_t size = limit == -1 || limit >= 800'000 ? 200'000 : static_cast<size_t>(limit / 4);
    note("%zu of %ld bytes", size, limit);
    static char argument[200'001];
    std::memset(argument, 'a', size);
    Child child([&] {
        const int result = execl(arguments[0], arguments[0], format("%zu", size).chars, argument, static_cast<char*>(nullptr));
        if (result == -1 && errno == E2BIG) return refused;
        observe("exec", result);
        return 1;
    });
    observe("arrived (6) or too long (8)", child.wait(), {"exited 6", "exited 8"});
}
