import java.io.File;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/** Imports each file with the Gephi toolkit, and prints its numbers of nodes and edges, and the type of the weight. */
public class ReadNetwork {
  public static void main(String[] files) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    for (String file : files) {
      projects.newProject();
      Container container = importer.importFile(new File(file));
      importer.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
      GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
      double weight = 0;
      for (var edge : model.getGraph().getEdges()) weight += Math.abs(edge.getWeight());
      System.out.println(model.getGraph().getNodeCount() + " " + model.getGraph().getEdgeCount() + " " + weight
          + " " + container.getReport().getText().lines().filter(line -> line.contains("SEVERE")).count());
    }
    System.exit(0);
  }
}
