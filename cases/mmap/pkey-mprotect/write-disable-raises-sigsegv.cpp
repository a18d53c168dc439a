// Linux: a page with a protection key obeys the rights that the thread has given to the key, besides its own protection.
//
// ref:      man7 pkeys(7) DESCRIPTION; man7 pkey_alloc(2) DESCRIPTION
// profile:  linux
// strength: documented

#include "support/memory.hpp"

int main() {
#ifdef PKEY_DISABLE_WRITE
    const long page = page_size();
    char* bytes = zero_pages(2);
    const int key = pkey_alloc(0, 0);
    if (key == -1) unsupported("no protection keys here");
    observe("give the first page a key", pkey_mprotect(bytes, page, PROT_READ | PROT_WRITE, key));
    observe("store", store_to(bytes, 'a'));
    observe("let the key disable writing", pkey_set(key, PKEY_DISABLE_WRITE));
    observe("store", store_to(bytes, 'Z'));
    pkey_set(key, PKEY_DISABLE_WRITE);
    observe("load", load_from(bytes));
    pkey_set(key, PKEY_DISABLE_WRITE);
    observe("store to the page without the key", store_to(bytes + page, 'b'));
    pkey_set(key, PKEY_DISABLE_ACCESS);
    observe("load with a key that disables access", load_from(bytes));
    pkey_set(key, 0);
    observe("the first byte once the key allows all", Bytes{bytes, 1});
#else
    unsupported("the C library knows no protection keys");
#endif
}
