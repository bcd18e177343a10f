package org.jwsh.providers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.jwsh.runtime.DriveVariables;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.SessionLocation;
import org.jwsh.runtime.VariableOption;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.text.WildcardPattern;

/** The drives of a session: finds the provider and the item that a path means. */
public final class SessionDrives implements DriveVariables {
    private final ExecutionContext context;
    private final Map<String, Provider> providers = new LinkedHashMap<>();
    private final Map<String, PSDriveInfo> drives = new LinkedHashMap<>();
    private final Map<Scope, Map<String, PSDriveInfo>> scoped = new WeakHashMap<>();
    private final Map<String, PathInfoStack> stacks = new HashMap<>();
    private final FileSystemProvider files;
    private final LocationHistory history = new LocationHistory();
    private String currentStack = "";
    private PSDriveInfo current;

    private SessionDrives(ExecutionContext context) {
        this.context = context;
        Map<String, String> environment = context.host().environment();
        this.files = new FileSystemProvider(environment.get("HOME"));
        add(new AliasProvider(context));
        add(new EnvironmentProvider(context));
        add(files);
        add(new FunctionProvider(context));
        add(new VariableProvider(context));
        addDrive("/", files, "/", "");
        addDrive("Alias", provider("Alias"), "", "Drive that contains a view of the aliases stored in a session state");
        addDrive(
                "Env",
                provider("Environment"),
                "",
                "Drive that contains a view of the environment variables for the process");
        addDrive(
                "Function",
                provider("Function"),
                "",
                "Drive that contains a view of the functions stored in a session state");
        String temp = environment.getOrDefault("TMPDIR", "/tmp");
        addDrive("Temp", files, temp, "Drive that maps to the temporary directory path for the current user");
        addDrive(
                "Variable",
                provider("Variable"),
                "",
                "Drive that contains a view of those variables stored in a session state");
        SessionLocation.of(context).drives(this::fileOnDrive);
        moveTo(SessionLocation.of(context).directory());
        history.leave(location());
    }

    /** The drives of a session, made when they are first asked for. */
    public static SessionDrives of(ExecutionContext context) {
        return context.service(SessionDrives.class, () -> new SessionDrives(context));
    }

    /** Gives a new session its drives: variables with a drive in front, and {@code $PWD}. */
    public static void install(ExecutionContext context) {
        SessionDrives drives = of(context);
        context.install(DriveVariables.class, drives);
        PSVariable location = new PSVariable("PWD", null) {
            @Override
            public Object get() {
                return drives.location();
            }
        };
        location.add(VariableOption.AllScope);
        context.globalScope().define(location);
    }

    private void add(Provider provider) {
        providers.put(CaseFolding.fold(provider.name()), provider);
    }

    private void addDrive(String name, Provider provider, String root, String description) {
        drives.put(CaseFolding.fold(name), new PSDriveInfo(name, provider, root, description));
    }

    /** The provider of that name, with or without its module in front, or null. */
    public Provider provider(String name) {
        return providers.get(CaseFolding.fold(name.substring(name.lastIndexOf('\\') + 1)));
    }

    public Collection<Provider> providers() {
        return providers.values();
    }

    /** The drive of that name that the running scope sees, or null. */
    public PSDriveInfo drive(String name) {
        String folded = CaseFolding.fold(name);
        for (Scope scope = scoped.isEmpty() ? null : context.frame().scope; scope != null; scope = scope.parent()) {
            PSDriveInfo found = of(scope).get(folded);
            if (found != null) {
                return found;
            }
        }
        return drives.get(folded);
    }

    private Map<String, PSDriveInfo> of(Scope scope) {
        return scope == context.globalScope() ? drives : scoped.getOrDefault(scope, Map.of());
    }

    /** The drives that the running scope sees. */
    public Collection<PSDriveInfo> drives() {
        if (scoped.isEmpty()) {
            return drives.values();
        }
        Map<String, PSDriveInfo> seen = new LinkedHashMap<>();
        for (Scope scope = context.frame().scope; scope != null; scope = scope.parent()) {
            of(scope).forEach(seen::putIfAbsent);
        }
        drives.forEach(seen::putIfAbsent);
        return seen.values();
    }

    /** The drives of one scope alone. */
    public Collection<PSDriveInfo> drives(Scope scope) {
        return of(scope).values();
    }

    /** Adds a drive that lasts as long as a scope. */
    public void add(PSDriveInfo drive, Scope scope) {
        Map<String, PSDriveInfo> of =
                scope == context.globalScope() ? drives : scoped.computeIfAbsent(scope, first -> new LinkedHashMap<>());
        of.put(CaseFolding.fold(drive.name()), drive);
    }

    public void remove(PSDriveInfo drive) {
        drives.values().remove(drive);
        scoped.values().forEach(of -> of.values().remove(drive));
    }

    public LocationHistory history() {
        return history;
    }

    /** The stack of that name, made where there is none; null means the current one. */
    public PathInfoStack stack(String name) {
        return stacks.computeIfAbsent(name == null ? currentStack : name, PathInfoStack::new);
    }

    /**
     * The stack of that name.
     *
     * @throws NetException where nothing was pushed onto one of that name
     */
    public PathInfoStack knownStack(String name) {
        if (name != null && !name.isEmpty() && !stacks.containsKey(name)) {
            throw NetException.of(
                            "System.Management.Automation.PSArgumentException",
                            "Cannot find location stack '" + name + "'. It does not exist or it is not a container.")
                    .withRecord("Argument", ErrorCategory.InvalidArgument, null);
        }
        return stack(name);
    }

    public void currentStack(String name) {
        currentStack = name;
    }

    /** Where the session is; it may be on a drive whose scope has ended. */
    public PSDriveInfo currentDrive() {
        String name = SessionLocation.of(context).drive();
        return current != null && current.name().equals(name) ? current : drive(name);
    }

    /** Where the session is. */
    public PathInfo location() {
        return currentItem().info();
    }

    /** Where the session is on a drive. */
    public PathInfo location(PSDriveInfo drive) {
        return onDrive(drive, "").info();
    }

    private ItemPath currentItem() {
        PSDriveInfo drive = currentDrive();
        return onDrive(drive, "");
    }

    /**
     * The item that a path without wildcards means.
     *
     * @throws NetException of type DriveNotFoundException or ProviderNotFoundException
     */
    public ItemPath resolve(String given) {
        String text = given.replace('\\', '/');
        int qualifier = given.indexOf("::");
        if (qualifier > 0) {
            return qualified(given.substring(0, qualifier), text.substring(qualifier + 2));
        }
        int colon = text.indexOf(':');
        if (colon > 0 && text.indexOf('/') != 0 && (text.indexOf('/') < 0 || text.indexOf('/') > colon)) {
            PSDriveInfo drive = drive(text.substring(0, colon));
            if (drive == null) {
                throw DriveVariables.notFound(text.substring(0, colon));
            }
            return onDrive(drive, text.substring(colon + 1));
        }
        if (text.startsWith("/")) {
            return onDrive(drive("/"), text);
        }
        PSDriveInfo current = currentDrive();
        if (text.equals("~") || text.startsWith("~/")) {
            return home(current, text);
        }
        return onDrive(current, text);
    }

    /** The path of the file system that a path with a drive in front means, or null where there is no such drive. */
    private Path fileOnDrive(String given) {
        PSDriveInfo drive = drive(given.substring(0, given.indexOf(':')));
        boolean qualified = given.indexOf("::") > 0 && provider(given.substring(0, given.indexOf("::"))) == files;
        return qualified || drive != null && drive.provider() == files
                ? Path.of(resolve(given).path())
                : null;
    }

    private ItemPath home(PSDriveInfo current, String text) {
        String home = current.provider().home();
        if (home == null) {
            throw NetException.of(
                            "System.Management.Automation.PSInvalidOperationException",
                            "Home location for this provider is not set. To set the home location, call"
                                    + " \"(get-psprovider '"
                                    + current.provider().name() + "').Home = 'path'\".")
                    .withRecord("InvalidOperation", ErrorCategory.InvalidOperation, null);
        }
        return onDrive(drive("/"), home + text.substring(1));
    }

    private ItemPath qualified(String name, String path) {
        Provider provider = provider(name);
        if (provider == null) {
            throw NetException.of(
                            "System.Management.Automation.ProviderNotFoundException",
                            "Cannot find a provider with the name '" + name + "'.")
                    .withRecord("ProviderNotFound", ErrorCategory.ObjectNotFound, name);
        }
        if (provider == files) {
            ItemPath found = onDrive(drive("/"), path);
            return new ItemPath(found.drive(), files, found.path(), found.shown());
        }
        String item = trimSlashes(path);
        return new ItemPath(null, provider, item, provider.fullName() + "::" + item);
    }

    private ItemPath onDrive(PSDriveInfo drive, String text) {
        boolean absolute = text.startsWith("/");
        String within = PathText.normalize(absolute ? text : drive.currentLocation() + "/" + text);
        String trailing = text.length() > 1 && text.endsWith("/") && !within.isEmpty() ? "/" : "";
        if (!drive.provider().isNavigable()) {
            return new ItemPath(drive, drive.provider(), within, drive.name() + ":/" + within);
        }
        if (drive.isWholeFileSystem()) {
            String path = "/" + within;
            return new ItemPath(drive, files, path, path + trailing);
        }
        String root = drive.root().equals("/") ? "" : drive.root();
        String path = within.isEmpty() ? drive.root() : root + "/" + within;
        return new ItemPath(drive, drive.provider(), path, drive.name() + ":/" + within + trailing);
    }

    private static String trimSlashes(String path) {
        int start = path.startsWith("/") ? 1 : 0;
        int end = path.endsWith("/") && path.length() > start ? path.length() - 1 : path.length();
        return path.substring(start, end);
    }

    /**
     * The items that a path with wildcards matches, or the one it names.
     *
     * @param force whether hidden items match wildcards
     * @throws NetException of type ItemNotFoundException where there are no wildcards and nothing is there
     */
    public List<ItemPath> expand(String given, boolean force) {
        if (!WildcardPattern.hasWildcards(given)) {
            ItemPath one = resolve(WildcardPattern.unescape(given));
            if (!one.exists()) {
                throw one.notFound();
            }
            return List.of(one);
        }
        return new Globbing(this, force).expand(given);
    }

    /** Makes a place current. */
    public void moveTo(ItemPath place) {
        PSDriveInfo drive = place.drive() == null ? drive("/") : place.drive();
        current = drive;
        String root = drive.root().equals("/") ? "" : drive.root();
        drive.currentLocation(
                drive.provider().isNavigable()
                        ? trimSlashes(place.path()
                                .substring(Math.min(root.length(), place.path().length())))
                        : "");
        SessionLocation location = SessionLocation.of(context);
        if (drive.provider() == files) {
            location.move(drive.name(), Path.of(place.path()));
        } else {
            location.move(drive.name(), place.shown());
        }
        context.commands().changed();
    }

    private void moveTo(Path directory) {
        moveTo(new ItemPath(drive("/"), files, directory.toString(), directory.toString()));
    }

    @Override
    public Object get(String driveName, String path) {
        if (drive(driveName) == null) {
            return null;
        }
        ItemPath item = variableItem(driveName, path);
        if (item.provider() instanceof NamedItemsProvider named) {
            return named.value(item.path());
        }
        if (!item.exists()) {
            return null;
        }
        List<Object> lines = new ArrayList<>();
        try (ContentReader reader = item.provider().read(item, PLAIN, QUIET)) {
            for (Object line = reader.next(); line != null; line = reader.next()) {
                lines.add(line);
            }
        }
        return lines.isEmpty() ? null : lines.size() == 1 ? lines.getFirst() : lines.toArray();
    }

    @Override
    public void set(String driveName, String path, Object value) {
        ItemPath item = variableItem(driveName, path);
        if (item.provider() instanceof NamedItemsProvider named) {
            named.value(item.path(), value == AutomationNull.VALUE ? null : value, QUIET);
            return;
        }
        try (ContentWriter writer = item.provider().write(item, PLAIN, false, QUIET)) {
            Iterator<?> elements = LanguagePrimitives.enumerator(value);
            if (elements == null) {
                writer.write(value);
            } else {
                elements.forEachRemaining(writer::write);
            }
        }
    }

    private ItemPath variableItem(String driveName, String path) {
        PSDriveInfo drive = drive(driveName);
        if (drive == null) {
            throw DriveVariables.notFound(driveName);
        }
        return drive.provider().isNavigable()
                ? resolve(driveName + ":" + path)
                : new ItemPath(drive, drive.provider(), trimSlashes(path), path);
    }

    private static final ContentFormat PLAIN = new ContentFormat(null, false, null, false, false, false);

    private static final ProviderCall QUIET = new ProviderCall() {
        @Override
        public boolean mayDo(String target, String action) {
            return true;
        }

        @Override
        public boolean force() {
            return false;
        }

        @Override
        public void problem(NetException exception) {
            throw exception;
        }

        @Override
        public void emit(ItemPath path) {}

        @Override
        public boolean confirmRecursion(ItemPath path) {
            return true;
        }
    };
}
