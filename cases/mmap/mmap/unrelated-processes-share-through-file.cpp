// Programs that each open and map the same file have the same memory, at whatever address each has it.
//
// ref:     POSIX.1-2024 XSH mmap() DESCRIPTION MAP_SHARED
// profile: posix
// strength: shall
// needs:   fork exec
// claims:  S0-050 S4-049 S4-138

#include "support/memory.hpp"

static char* map_file(const char* path) {
    const int file = must(open(path, O_RDWR));
    return static_cast<char*>(must(mmap(nullptr, 6, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));
}

static int other_program(const char* path) {
    char* bytes = map_file(path);
    observe("the other program sees", Bytes{bytes, 6});
    std::memcpy(bytes, "answer", 6);
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return other_program(arguments[1]);
    const char* program = own_program(arguments);
    enter_scratch_directory();
    must(ftruncate(must(open("mapped", O_RDWR | O_CREAT | O_EXCL, 0600)), 6));

    char* bytes = map_file("mapped");
    std::memcpy(bytes, "orders", 6);
    Child child([&] { must(execl(program, program, "mapped", static_cast<char*>(nullptr))); });
    observe("the other program", child.wait());
    observe("and leaves", Bytes{bytes, 6});
}
