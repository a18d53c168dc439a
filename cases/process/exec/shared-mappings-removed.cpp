// Memory mappings do not survive exec: in the new program nothing is mapped where the old one had a shared mapping.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION; XSH mprotect() ERRORS ENOMEM
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

// In the middle of a large mapping, so that the new program has nothing of its own there.
static constexpr size_t size = 64 << 20;

static int new_program(const char* address) {
    void* middle = nullptr;
    must(std::sscanf(address, "%p", &middle) == 1);
    observe("mprotect in the new program", mprotect(middle, 1, PROT_READ));
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return new_program(arguments[1]);
    const int file = open_scratch_file(size);
    auto* memory = static_cast<char*>(must(mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));
    char* middle = memory + size / 2;
    observe("mprotect in the old program", mprotect(middle, 1, PROT_READ));

    Child child([&] {
        execl(arguments[0], arguments[0], format("%p", static_cast<void*>(middle)).chars, static_cast<char*>(nullptr));
        return 1;
    });
    observe("the new program", child.wait());
    observe("mprotect afterwards in the old program", mprotect(middle, 1, PROT_READ));
}
