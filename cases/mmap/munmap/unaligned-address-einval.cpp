// munmap() may refuse an address inside a page with EINVAL; what it refuses stays mapped, what it accepts is gone.
//
// ref:     POSIX.1-2024 XSH munmap() ERRORS EINVAL
// profile: posix
// strength: may

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    char* bytes = zero_pages(1);

    const int result = munmap(bytes + 1, page - 1);
    observe("unmap from the second byte on", result, {"-1 EINVAL", "0"});
    const bool gone = load_from(bytes + 1).signo != 0;
    observe("unmapped exactly if it succeeded", gone == (result == 0));
}
