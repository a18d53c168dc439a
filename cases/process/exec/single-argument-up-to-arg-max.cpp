// The limit {ARG_MAX} is one of all arguments and variables together: a single argument may take a good part of it.
//
// ref:     POSIX.1-2024 XSH exec DESCRIPTION; XBD <limits.h> {ARG_MAX}
// profile: posix
// needs:   fork exec

#include "support/processes.hpp"

static int new_program(const char* length, const char* argument) {
    observe("the argument has arrived whole", std::strlen(argument) == std::strtoul(length, nullptr, 10));
    return 6;
}

int main(int count, char** arguments) {
    if (count > 2) return new_program(arguments[1], arguments[2]);
    const long limit = sysconf(_SC_ARG_MAX);
    const size_t size = limit == -1 || limit >= 800'000 ? 200'000 : static_cast<size_t>(limit / 4);
    note("%zu of %ld bytes", size, limit);
    auto* argument = static_cast<char*>(must(std::malloc(size + 1)));
    std::memset(argument, 'a', size);
    argument[size] = '\0';
    Child child([&] {
        observe("exec", execl(arguments[0], arguments[0], format("%zu", size).chars, argument, static_cast<char*>(nullptr)));
        return 1;
    });
    observe("the new program", child.wait());
}
