// mprotect() may refuse an address inside a page with EINVAL; the page's protection changes only if it succeeds.
//
// ref:     POSIX.1-2024 XSH mprotect() ERRORS EINVAL
// profile: posix
// strength: may

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    char* bytes = zero_pages(1);

    const int result = mprotect(bytes + 1, page - 1, PROT_READ);
    observe("protect from the second byte on", result, {"-1 EINVAL", "0"});
    const bool protected_now = store_to(bytes + 1, 'Z').signo != 0;
    observe("protected exactly if it succeeded", protected_now == (result == 0));
}
