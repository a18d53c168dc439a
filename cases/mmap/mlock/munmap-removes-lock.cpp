// Unmapping a page removes its lock: what is mapped afterwards, if the system agrees at the same address, is not locked.
//
// ref:      POSIX.1-2024 XSH munmap() DESCRIPTION; POSIX.1-2024 XSH msync() ERRORS EBUSY
// profile:  option MLR
// strength: shall
// assertion: mmap.munmap.removes-process-memory-lock

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    char* bytes = lockable_file_pages(2);
    observe("lock two pages", mlock(bytes, 2 * page));
    must(munmap(bytes, page));
    void* place = mmap(bytes, page, PROT_READ, MAP_SHARED, open_file_of('a', page), 0);
    observe("locked, the new page", is_locked(static_cast<char*>(must(place))));
    observe("locked, the other page", is_locked(bytes + page));
}
