# Redraw with: gnuplot cloud.gp
reset
set encoding utf8
set terminal pngcairo size 1300,596 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'cloud.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0720849
set rmargin at screen 0.484615
set tmargin at screen 0.916443
set bmargin at screen 0.142602
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-6:6]
set xtics nomirror out scale 0.6,0.3 ('' -5, '' 0, '' 5)
set yrange [-6:6]
set ytics nomirror out scale 0.6,0.3 ('' -5, '' 0, '' 5)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '−5' at screen 0.106462,0.107535 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.27835,0.107535 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '5' at screen 0.450238,0.107535 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−5' at screen 0.0627772,0.207089 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.0627772,0.529523 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '5' at screen 0.0627772,0.851956 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Axis 1' at screen 0.27835,0.0595486 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Axis 3' at screen 0.026,0.529523 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'as it comes' at screen 0.27835,0.95151 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'cloud.1.dat' using 1:2 with points pointtype 7 pointsize 0.828 linecolor rgb '#190072b2'
unset label
unset arrow
unset object
set lmargin at screen 0.564393
set rmargin at screen 0.976923
set tmargin at screen 0.916443
set bmargin at screen 0.142602
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-6:6]
set xtics nomirror out scale 0.6,0.3 ('' -5, '' 0, '' 5)
set yrange [-6:6]
set ytics nomirror out scale 0.6,0.3 ('' -5, '' 0, '' 5)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '−5' at screen 0.59877,0.107535 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.770658,0.107535 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '5' at screen 0.942546,0.107535 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−5' at screen 0.555085,0.207089 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.555085,0.529523 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '5' at screen 0.555085,0.851956 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Component 1' at screen 0.770658,0.0595486 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Component 3' at screen 0.518308,0.529523 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'by its own axes' at screen 0.770658,0.95151 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'cloud.2.dat' using 1:2 with points pointtype 7 pointsize 0.828 linecolor rgb '#190072b2'
unset label
unset arrow
unset object
unset multiplot
unset output
