// Of a shared memory object of 1 GiB the last page can be used without any of the others.
//
// ref:      POSIX.1-2024 XSH ftruncate() DESCRIPTION; POSIX.1-2024 XSH mmap() DESCRIPTION
// profile:  option SHM
// strength: shall
// needs:    fork

#include "support/memory.hpp"
#include "support/named_shm.hpp"

int main() {
    require_shared_memory_objects();
    constexpr off_t size = off_t{1} << 30;
    const int object = must(shm_open(unique_name(), O_CREAT | O_EXCL | O_RDWR, 0600));
    const int set = ftruncate(object, size);
    if (set == -1 && (errno == EFBIG || errno == EINVAL)) unsupported("no shared memory object can be so large");
    observe("ftruncate", set);
    observe("size is 1 GiB", file_size(object) == size);

    auto* last = static_cast<char*>(mmap(nullptr, page_size(), PROT_READ | PROT_WRITE, MAP_SHARED, object, size - page_size()));
    observe("mapping of the last page", last);
    observe("store into its last byte", store_to(last + page_size() - 1, 'x'));
    Child child([&] {
        auto* same = static_cast<char*>(must(mmap(nullptr, page_size(), PROT_READ, MAP_SHARED, object, size - page_size())));
        observe("another process loads it", Bytes{same + page_size() - 1, 1});
        auto* first = static_cast<char*>(must(mmap(nullptr, page_size(), PROT_READ, MAP_SHARED, object, 0)));
        observe("the first page is zero", all_bytes_are(first, page_size(), 0));
    });
    observe("this process", child.wait());
}
