// exec hands over every argument whole. A single one that takes a good part of {ARG_MAX} arrives whole, or exec fails, as it may
// for other limits than {ARG_MAX}, too, and returns to the old program; an argument is never shortened.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION; POSIX.1-2024 XSH exec RETURN VALUE; POSIX.1-2024 XSH exec ERRORS E2BIG; XSH 2.3 Error Numbers
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

constexpr int arrived = 6, shortened = 7, refused = 8;

int main(int count, char** arguments) {
    if (count > 2) return std::strlen(arguments[2]) == std::strtoul(arguments[1], nullptr, 10) ? arrived : shortened;
    const long limit = sysconf(_SC_ARG_MAX);
    const size_t size = limit == -1 || limit >= 800'000 ? 200'000 : static_cast<size_t>(limit / 4);
    note("%zu of %ld bytes", size, limit);
    static char argument[200'001];
    auto hand_over = [&](size_t length) {
        std::memset(argument, 'a', length);
        Child child([&] {
            const int result =
                execl(arguments[0], arguments[0], format("%zu", length).chars, argument, static_cast<char*>(nullptr));
            note("%zu bytes: %s", length, describe(result, errno).chars);
            return result == -1 ? refused : 1;
        });
        return child.wait();
    };
    observe("100 bytes arrive (6)", hand_over(100));
    observe("a long argument arrives (6) or is refused (8)", hand_over(size), {"exited 6", "exited 8"});
}
