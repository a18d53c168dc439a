// A thousand shared memory objects of one name can be made, used, closed and unlinked one after the other; each of them is new.
//
// ref:      POSIX.1-2024 XSH shm_unlink() DESCRIPTION; POSIX.1-2024 XSH shm_open() DESCRIPTION; POSIX.1-2024 XSH 2.6 File Descriptor Allocation
// profile:  option SHM
// strength: shall

#include "support/memory.hpp"
#include "support/named_shm.hpp"

int main() {
    require_shared_memory_objects();
    const char* name = unique_name();
    const auto size = static_cast<size_t>(page_size());
    const int lowest = must(dup(STDOUT_FILENO));
    must(close(lowest));
    int tried = 0, made = 0, fresh = 0, shared = 0, unlinked = 0;
    const Stopwatch watch;
    for (; tried < 1000 && !watch.at_least_ms(5000); ++tried) {  // a slow system tries fewer
        const int object = shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600);
        made += object != -1;
        if (ftruncate(object, static_cast<off_t>(size)) == -1) continue;
        void* one = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED, object, 0);
        void* other = mmap(nullptr, size, PROT_READ, MAP_SHARED, object, 0);
        close(object);
        if (one == MAP_FAILED || other == MAP_FAILED) continue;
        auto *written = static_cast<volatile char*>(one), *read = static_cast<volatile char*>(other);
        fresh += read[0] == 0 && read[size - 1] == 0;
        written[size - 1] = 'x';
        shared += read[size - 1] == 'x';
        munmap(one, size);
        munmap(other, size);
        unlinked += shm_unlink(name) == 0;
    }
    note("%d objects", tried);
    observe("each was made", made == tried);
    observe("each was new", fresh == tried);
    observe("each was shared", shared == tried);
    observe("each was unlinked", unlinked == tried);
    observe("the name afterwards", shm_open(name, O_RDWR, 0));
    observe("the lowest free descriptor is the same", dup(STDOUT_FILENO) == lowest);
}
