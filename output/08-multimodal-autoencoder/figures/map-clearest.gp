# Redraw with: gnuplot map-clearest.gp
reset
set encoding utf8
set terminal pngcairo size 1300,541 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'map-clearest.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0412308
set rmargin at screen 0.430692
set tmargin at screen 0.907948
set bmargin at screen 0.103109
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-4.30174:4.38687]
unset xtics
set yrange [-3.85839:3.96496]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[3] = [0x190072b2, 0x19d55e00, 0x19009e73]
array shape[3] = [7, 5, 9]
set label 'component 1' at screen 0.235962,0.0624436 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'component 2' at screen 0.026,0.505529 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'PCA' at screen 0.235962,0.94658 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
set label '' at screen 0.912077,0.876433 point pointtype 7 pointsize 1.69231 linecolor rgb '#0072b2' linewidth 1.5 front
set label 'top' at screen 0.928154,0.876433 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.912077,0.813401 point pointtype 5 pointsize 1.69231 linecolor rgb '#d55e00' linewidth 1.5 front
set label 'middle' at screen 0.928154,0.813401 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.912077,0.75037 point pointtype 9 pointsize 1.69231 linecolor rgb '#009e73' linewidth 1.5 front
set label 'bottom' at screen 0.928154,0.75037 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'map-clearest.1.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.642758 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.479615
set rmargin at screen 0.869077
set tmargin at screen 0.907948
set bmargin at screen 0.103109
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-42.9327:48.3815]
unset xtics
set yrange [-56.814:59.7225]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[3] = [0x190072b2, 0x19d55e00, 0x19009e73]
array shape[3] = [7, 5, 9]
set label 't-SNE 1' at screen 0.674346,0.0624436 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 't-SNE 2' at screen 0.464385,0.505529 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 't-SNE' at screen 0.674346,0.94658 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'map-clearest.2.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.642758 linecolor rgb variable
unset label
unset arrow
unset object
unset multiplot
unset output
