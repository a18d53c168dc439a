// An mlock() that fails, because a page in its range is not mapped, locks none of the others.
//
// ref:     POSIX.1-2024 XSH mlock() RETURN VALUE; POSIX.1-2024 XSH mlock() ERRORS ENOMEM
// profile: option MLR
// strength: shall

#include "support/memory.hpp"

// Kilobytes of locked memory, as far as the system tells it at all: the standard knows no way to ask.
static long locked_kilobytes() {
    std::FILE* status = std::fopen("/proc/self/status", "r");
    char line[256];
    long amount = -1;
    while (status && std::fgets(line, sizeof line, status))
        if (std::sscanf(line, "VmLck: %ld", &amount) == 1) break;
    if (status) std::fclose(status);
    if (amount == -1) unsupported("this system does not tell how much memory is locked");
    return amount;
}

int main() {
    const long page = page_size();
    char* bytes = zero_pages(3);
    require_lockable(bytes, 3 * page);
    must(munmap(bytes + page, page));
    const long before = locked_kilobytes();

    observe("lock two pages with a hole between", mlock(bytes, 3 * page));
    observe("pages locked", (locked_kilobytes() - before) * 1024 / page);
    munlock(bytes, page);
    observe("lock the third page", mlock(bytes + 2 * page, page));
    observe("pages locked", (locked_kilobytes() - before) * 1024 / page);
}
